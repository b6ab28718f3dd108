import { and } from 'xstate';
import { base } from '../project/base.ts';
import { returnBonds } from './after-signing.ts';
import { cancellable } from './cancellable.ts';

/** 采购准备: survey, requirements and their review, method, intention, documents. */
export const planningState = base.createStateConfig({
  id: 'planning',
  initial: 'survey',
  meta: { title: { zh: '采购准备', en: 'Preparation' }, stage: 'planning' },
  on: { ...returnBonds, ...cancellable },
  states: {
    survey: {
      meta: { title: { zh: '需求调查', en: 'Needs survey' } },
      on: {
        FINISH_SURVEY: {
          target: 'requirement',
          guard: and(['surveySufficient', 'surveyNotSkipped']),
          actions: 'surveyed',
        },
      },
    },
    requirement: {
      meta: { title: { zh: '确定需求与准入条件', en: 'Requirements' } },
      on: {
        SET_ADMISSION: {
          target: 'riskReview',
          guard: and([
            'conditionsLawful',
            'conditionsDistinct',
            'requirementsDistinct',
            'requirementsOfNeeds',
            'referencesWithinLimit',
          ]),
          actions: 'admissionSet',
        },
      },
    },
    riskReview: {
      meta: { title: { zh: '风险审查', en: 'Risk review' } },
      on: {
        REVIEW_RISK: [{ target: 'method', guard: 'riskPassed' }, { target: 'requirement' }],
      },
    },
    method: {
      meta: { title: { zh: '选择采购方式', en: 'Method' } },
      on: {
        CHOOSE_METHOD: [
          {
            target: 'exception',
            guard: and([
              'methodOfRegime',
              'groundFitsMethod',
              'notSplit',
              'evaluationAllowed',
              'priceWeightLawful',
              'weightsComplete',
              'criteriaLawful',
              'criteriaOfRequirements',
              'deductionInRange',
              'reservationReasoned',
              'exceptionNeeded',
            ]),
            actions: 'methodChosen',
          },
          {
            target: 'intention',
            guard: and([
              'methodOfRegime',
              'groundFitsMethod',
              'notSplit',
              'evaluationAllowed',
              'priceWeightLawful',
              'weightsComplete',
              'criteriaLawful',
              'criteriaOfRequirements',
              'deductionInRange',
              'reservationReasoned',
            ]),
            actions: 'methodChosen',
          },
        ],
      },
    },
    exception: {
      meta: { title: { zh: '采购方式审批', en: 'Approval of the method' } },
      on: {
        APPROVE_EXCEPTION: { target: 'intention', guard: 'approvalAuthority', actions: 'exceptionGranted' },
        REFUSE_EXCEPTION: { target: 'method', guard: 'approvalAuthority', actions: 'exceptionRefused' },
      },
    },
    intention: {
      meta: { title: { zh: '意向公开', en: 'Intention' } },
      // A second tender of the same project needs no second intention.
      always: { target: 'documents', guard: 'intentionPublished' },
      on: {
        PUBLISH_INTENT: { target: 'documents', actions: 'intentionPublished' },
      },
    },
    documents: {
      meta: { title: { zh: '采购文件审定', en: 'Documents' } },
      on: {
        APPROVE_DOCS: { target: 'ready', guard: 'notOwnDocuments' },
        RETURN_DOCS: { target: 'requirement' },
      },
    },
    ready: {
      meta: { title: { zh: '待发布', en: 'Ready to issue' } },
      on: {
        RETURN_DOCS: { target: 'requirement' },
        ISSUE_DOCS: {
          target: '#sourcing.open',
          guard: and([
            'intentionLead',
            'deadlineAhead',
            'bidWindowLawful',
            'documentSaleLawful',
            'publicityHeld',
            'bidBondWithinCap',
            'sealingAsRequired',
            'openingOfficersDistinct',
            'openingKeysPublished',
            'priceEnvelopeApart',
          ]),
          actions: 'documentsIssued',
        },
      },
    },
  },
});
